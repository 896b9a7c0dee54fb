package uk.concord.draft.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where the portal's own scripts speak to it. */
@ApplicationPath("/api")
public class Api extends Application {}
