package dev.torg.gateway.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.io.IOException;

/** A JSON document as YAML, in which no text or name is taken for anything else. */
final class YamlText {

  private static final ObjectMapper YAML =
      new ObjectMapper(
          YAMLFactory.builder()
              .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
              .disable(YAMLGenerator.Feature.SPLIT_LINES)
              .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
              .stringQuotingChecker(new NumbersAreNames())
              .build());

  private YamlText() {}

  static byte[] of(byte[] json) throws IOException {
    return YAML.writeValueAsBytes(new ObjectMapper().readTree(json));
  }

  /** A status such as 200 is a name; readers would make a number of it. */
  private static final class NumbersAreNames extends StringQuotingChecker.Default {

    private static final long serialVersionUID = 1;

    @Override
    public boolean needToQuoteName(String name) {
      return Character.isDigit(name.charAt(0)) || super.needToQuoteName(name);
    }
  }
}
