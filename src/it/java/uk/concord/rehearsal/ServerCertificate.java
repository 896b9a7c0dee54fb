package uk.concord.rehearsal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;

/** A certificate for a server on this machine, for a day, and what a client needs to verify it. */
record ServerCertificate(Path certificate, Path key, Path trusted) {
    private static final String PASSWORD = "rehearsal";
    private static final Base64.Encoder PEM = Base64.getMimeEncoder(64, new byte[] {'\n'});

    static ServerCertificate in(Path folder) throws IOException {
        Path store = folder.resolve("server.p12");
        make(store);
        ServerCertificate made = new ServerCertificate(
                folder.resolve("server.pem"), folder.resolve("server-key.pem"), folder.resolve("trusted.p12"));
        try (InputStream content = Files.newInputStream(store)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(content, PASSWORD.toCharArray());
            made.write(keys);
            return made;
        } catch (GeneralSecurityException unusable) {
            throw new IOException("The certificate of the rehearsal cannot be used", unusable);
        }
    }

    /** What the driver is told, so that it speaks with this server and no other. */
    String driverSettings() {
        return "sslMode=VERIFY_IDENTITY&trustCertificateKeyStoreType=PKCS12&trustCertificateKeyStoreUrl="
                + trusted.toUri() + "&trustCertificateKeyStorePassword=" + PASSWORD;
    }

    private void write(KeyStore keys) throws GeneralSecurityException, IOException {
        byte[] shown = keys.getCertificate("server").getEncoded();
        Files.writeString(certificate, pem("CERTIFICATE", shown));
        byte[] secret = keys.getKey("server", PASSWORD.toCharArray()).getEncoded();
        Files.writeString(key, pem("PRIVATE KEY", secret));
        KeyStore trust = KeyStore.getInstance("PKCS12");
        trust.load(null, null);
        trust.setCertificateEntry("server", keys.getCertificate("server"));
        try (OutputStream content = Files.newOutputStream(trusted)) {
            trust.store(content, PASSWORD.toCharArray());
        }
    }

    private static String pem(String kind, byte[] content) {
        return "-----BEGIN " + kind + "-----\n" + PEM.encodeToString(content) + "\n-----END " + kind + "-----\n";
    }

    private static void make(Path store) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "server",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost,ip:127.0.0.1",
                "-ext",
                "bc:critical=ca:true",
                "-keyalg",
                "RSA",
                "-keysize",
                "2048",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                store.toString());
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!Files.exists(store)) {
            throw new IOException("keytool made no certificate: " + said);
        }
    }
}
