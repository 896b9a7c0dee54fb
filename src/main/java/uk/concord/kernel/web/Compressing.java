package uk.concord.kernel.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Sends styles, scripts and icons compressed. Pages are not: what is typed must not share a stream with a secret. */
@WebFilter(filterName = "compressing", urlPatterns = "/jakarta.faces.resource/*")
public class Compressing implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        String accepted = asked.getHeader("Accept-Encoding");
        boolean text = asked.getServletPath().matches(".*\\.(css|js|svg)\\.xhtml");
        if (text && "GET".equals(asked.getMethod()) && accepted != null && accepted.contains("gzip")) {
            Compressed compressed = new Compressed((HttpServletResponse) response);
            chain.doFilter(request, compressed);
            compressed.finish();
        } else {
            chain.doFilter(request, response);
        }
    }

    /** An answer whose bytes go through gzip from the first one on; without bytes (304, 404) it stays as it is. */
    private static final class Compressed extends HttpServletResponseWrapper {
        private @Nullable Zipped zipped;

        Compressed(HttpServletResponse response) {
            super(response);
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            if (zipped == null) {
                setHeader("Content-Encoding", "gzip");
                addHeader("Vary", "Accept-Encoding");
                zipped = new Zipped(super.getOutputStream());
            }
            return zipped;
        }

        @Override
        public void setContentLength(int length) {
            // the length is that of the plain text
        }

        @Override
        public void setContentLengthLong(long length) {
            // the length is that of the plain text
        }

        @Override
        public void setHeader(String name, String value) {
            if (!"Content-Length".equalsIgnoreCase(name)) {
                super.setHeader(name, value);
            }
        }

        void finish() throws IOException {
            if (zipped != null) {
                zipped.finish();
            }
        }
    }

    /** A servlet stream over a gzip stream. */
    private static final class Zipped extends ServletOutputStream {
        private final ServletOutputStream plain;
        private final GZIPOutputStream gzip;

        Zipped(ServletOutputStream plain) throws IOException {
            this.plain = plain;
            this.gzip = new GZIPOutputStream(plain);
        }

        @Override
        public void write(int value) throws IOException {
            gzip.write(value);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            gzip.write(bytes, from, length);
        }

        void finish() throws IOException {
            gzip.finish();
        }

        @Override
        public boolean isReady() {
            return plain.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            plain.setWriteListener(listener);
        }
    }
}
