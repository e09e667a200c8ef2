package dev.torg.platform.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Parses a body into one JSON object, or says why it is none. */
final class StrictJson {

  private static final int DEEPEST = 32;

  /** A tree of them takes about a megabyte; the largest body that is of use has some hundreds. */
  private static final long MOST_TOKENS = 20_000;

  private static final int LONGEST_NAME = 1_000;

  /** May be passed over (RFC 8259, section 8.1). */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final ObjectMapper JSON =
      new ObjectMapper(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxTokenCount(MOST_TOKENS)
                          .maxNameLength(LONGEST_NAME)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private StrictJson() {}

  static ObjectNode object(byte[] body) {
    if (read(text(body)) instanceof ObjectNode object) {
      return object;
    }
    throw malformed("The body is not a JSON object.");
  }

  private static JsonNode read(String body) {
    try {
      return JSON.readTree(body);
    } catch (StreamConstraintsException tooMuch) {
      throw malformed(
          "The body is nested deeper than %d levels, has more than %d parts, or a name or value in it is too long."
              .formatted(DEEPEST, MOST_TOKENS));
    } catch (JsonProcessingException broken) {
      throw malformed("The body is not valid JSON, or names a member twice, " + place(broken));
    } catch (NumberFormatException beyond) {
      throw malformed("The body has a number with an exponent that is too large.");
    }
  }

  /**
   * Jackson would guess the encoding, and lets overlong forms, surrogates and what is beyond
   * Unicode pass.
   */
  private static String text(byte[] body) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException illFormed) {
      throw malformed("The body is not well-formed UTF-8.");
    }
  }

  private static String place(JsonProcessingException broken) {
    var location = broken.getLocation();
    return location == null
        ? "at an unknown place."
        : "at line " + location.getLineNr() + ", column " + location.getColumnNr() + ".";
  }

  private static HttpProblem malformed(String detail) {
    return Problems.of(ProblemType.MALFORMED_REQUEST, detail);
  }
}
