package uk.concord.secondfactor;

/**
 * What a person needs to give the secret to their device: the secret as text, and the same as a picture to photograph.
 *
 * @param secret in groups of four, to be typed
 * @param path the dark squares of the picture, as the path of a drawing
 * @param size the side of the picture, in squares, with its quiet edge
 */
public record Enrolment(String secret, String path, int size) {}
