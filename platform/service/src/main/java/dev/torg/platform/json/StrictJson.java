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
import java.io.IOException;

/** Parses a body into one JSON object, or says why it is none. */
final class StrictJson {

  private static final int DEEPEST = 32;

  private static final ObjectMapper JSON =
      new ObjectMapper(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private StrictJson() {}

  static ObjectNode object(byte[] body) {
    if (read(body) instanceof ObjectNode object) {
      return object;
    }
    throw malformed("The body is not a JSON object.");
  }

  private static JsonNode read(byte[] body) {
    try {
      return JSON.readTree(body);
    } catch (StreamConstraintsException tooMuch) {
      throw malformed(
          "The body is nested deeper than " + DEEPEST + " levels, or a value in it is too long.");
    } catch (JsonProcessingException broken) {
      throw malformed("The body is not valid JSON, or names a member twice, " + place(broken));
    } catch (IOException unreadable) {
      throw malformed("The body is not valid JSON.");
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
