package uk.concord.kernel.web;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** Adds a sum of its content to the address of each style, script, font and icon, so that it may be kept for a year. */
public class VersionedResources extends ResourceHandlerWrapper {
    /** The request parameter that carries the sum. */
    static final String PARAMETER = "v";

    private final Map<String, String> sums = new ConcurrentHashMap<>();

    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name) {
        return versioned(super.createResource(name));
    }

    @Override
    public Resource createResource(String name, String library) {
        return versioned(super.createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return versioned(super.createResource(name, library, contentType));
    }

    private Resource versioned(Resource resource) {
        if (resource == null || resource.getResourceName().endsWith(".xhtml")) {
            return resource;
        }
        return new Versioned(resource);
    }

    private String sum(Resource resource) {
        return sums.computeIfAbsent(
                resource.getLibraryName() + ":" + resource.getResourceName(), key -> read(resource));
    }

    private static String read(Resource resource) {
        CRC32 sum = new CRC32();
        try (InputStream content = new CheckedInputStream(resource.getInputStream(), sum)) {
            content.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Long.toHexString(sum.getValue());
    }

    /** A resource whose address names its content. */
    private final class Versioned extends ResourceWrapper {

        Versioned(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            String path = super.getRequestPath();
            return path + (path.contains("?") ? "&" : "?") + PARAMETER + "=" + sum(getWrapped());
        }
    }
}
