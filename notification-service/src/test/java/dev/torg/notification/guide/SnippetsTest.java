package dev.torg.notification.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What receivers copy from the guide verifies its vector, and nothing else. */
class SnippetsTest {

  private static final String HOST = "hooks.example.com";
  private static final String TARGET = "/torg?shop=1";
  private static final String VERDICT = "true true false false";

  @TempDir Path folder;

  @Test
  void ofJavaIsTheCodeThatIsTestedHere() throws Exception {
    // Given
    Path code = Path.of("src/test/java/dev/torg/notification/guide/WebhookVerifier.java");
    // When
    String snippet = Guide.snippet("java").strip().indent(2);
    // Then
    assertThat(Files.readString(code).replaceAll("(?m)^ +$", ""))
        .contains(snippet.replaceAll("(?m)^ +$", ""));
  }

  @Test
  void ofJavaVerifiesTheVector() throws Exception {
    // Given
    JsonNode vector = Guide.vector();
    Map<String, String> headers = Guide.headers(vector);
    String secret = vector.path("secret").asText();
    String body = vector.path("body").asText();
    // When
    boolean standard = WebhookVerifier.isStandard(headers, body, secret);
    boolean published = WebhookVerifier.isPublished(headers, body, TARGET, HOST, secret);
    // Then
    assertThat(standard).isTrue();
    assertThat(published).isTrue();
    assertThat(WebhookVerifier.isStandard(headers, body + " ", secret)).isFalse();
    assertThat(WebhookVerifier.isPublished(headers, body + " ", TARGET, HOST, secret)).isFalse();
  }

  @Test
  void ofPythonVerifiesTheVector() throws Exception {
    // When
    String verdict =
        run(
            "python3",
            "python.py",
            Guide.snippet("python")
                + """

                import json
                v = json.load(open("vector.json"))
                h, b, s = v["headers"], v["body"], v["secret"]
                t, o = "/torg?shop=1", "hooks.example.com"
                print(*[str(x).lower() for x in (is_standard(h, b, s), is_published(h, b, t, o, s),
                  is_standard(h, b + " ", s), is_published(h, b + " ", t, o, s))])
                """);
    // Then
    assertThat(verdict).isEqualTo(VERDICT);
  }

  @Test
  void ofTypeScriptVerifiesTheVector() throws Exception {
    // When
    String verdict =
        run(
            "node",
            "script.mjs",
            Guide.snippet("ts").replaceAll(": (Record<string, string>|string|boolean)", "")
                + """

                import { readFileSync } from "node:fs";
                const v = JSON.parse(readFileSync("vector.json", "utf8"));
                const h = v.headers, b = v.body, s = v.secret;
                const t = "/torg?shop=1", o = "hooks.example.com";
                console.log(isStandard(h, b, s), isPublished(h, b, t, o, s),
                  isStandard(h, b + " ", s), isPublished(h, b + " ", t, o, s));
                """);
    // Then
    assertThat(verdict).isEqualTo(VERDICT);
  }

  @Test
  void ofPhpVerifiesTheVector() throws Exception {
    // When
    String verdict =
        run(
            "php",
            "script.php",
            "<?php\n"
                + Guide.snippet("php")
                + """

                $v = json_decode(file_get_contents("vector.json"), true);
                $h = $v["headers"]; $b = $v["body"]; $s = $v["secret"];
                $t = "/torg?shop=1"; $o = "hooks.example.com";
                echo implode(" ", array_map("var_export_word", [isStandard($h, $b, $s),
                  isPublished($h, $b, $t, $o, $s), isStandard($h, "$b ", $s),
                  isPublished($h, "$b ", $t, $o, $s)]));
                function var_export_word($x) { return $x ? "true" : "false"; }
                """);
    // Then
    assertThat(verdict).isEqualTo(VERDICT);
  }

  /** What the program prints. */
  private String run(String program, String name, String script) throws Exception {
    mustBeThere(program);
    Files.writeString(folder.resolve(name), script);
    Files.writeString(folder.resolve("vector.json"), Guide.snippet("json"));
    Process process =
        new ProcessBuilder(program, name)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    process.waitFor();
    return printed;
  }

  /** Skips the test where there is no such program, unless TORG_LANGUAGES=required. */
  private static void mustBeThere(String program) throws InterruptedException {
    boolean isThere = isThere(program);
    if ("required".equals(System.getenv("TORG_LANGUAGES"))) {
      assertThat(isThere).as(program).isTrue();
    }
    assumeTrue(isThere, program + " is not on this machine");
  }

  private static boolean isThere(String program) throws InterruptedException {
    try {
      return new ProcessBuilder(program, "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException absent) {
      return false;
    }
  }
}
