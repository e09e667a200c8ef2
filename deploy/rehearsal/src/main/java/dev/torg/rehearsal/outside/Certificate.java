package dev.torg.rehearsal.outside;

import dev.torg.embedded.process.Command;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** One certificate for everybody outside, signed by itself, and a store of those who believe it. */
record Certificate(Path folder) {

  void make(Path trustStore) {
    String names =
        Names.inInternet().stream().map(name -> "DNS:" + name).collect(Collectors.joining(","));
    new Command(
            List.of(
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-noenc",
                "-days",
                "2",
                "-subj",
                "/CN=rehearsal",
                "-addext",
                "subjectAltName=" + names,
                "-keyout",
                folder.resolve("key.pem").toString(),
                "-out",
                folder.resolve("certificate.pem").toString()))
        .run();
    new Command(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-importcert",
                "-noprompt",
                "-alias",
                "rehearsal",
                "-storetype",
                "PKCS12",
                "-storepass",
                "changeit",
                "-keystore",
                trustStore.toString(),
                "-file",
                folder.resolve("certificate.pem").toString()))
        .run();
  }
}
