package dev.torg.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListTextTest {

  private static final int STEP = 1_000;

  @ParameterizedTest
  @ValueSource(ints = {0, 999, 1_000, 1_001, 2_000, 3_456})
  void pagesJoinToOneDocumentWithEveryItemOnce(int items) throws IOException {
    // Given
    ListText<Long> text = new ListText<>(new Numbers(), new ObjectMapper());

    // When
    byte[] json = drain(text, items);

    // Then
    JsonNode document = new ObjectMapper().readTree(json);
    assertThat(document.get("numbers"))
        .extracting(JsonNode::asLong)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, items).boxed().toList());
  }

  private static byte[] drain(ListText<Long> text, int items) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    Page<Long> page = page(0, items);
    json.write(text.of(page));
    while (!page.isLast()) {
      page = page(Long.parseLong(Cursor.parse(page.nextCursor().orElseThrow()).key()), items);
      json.write(text.of(page));
    }
    return json.toByteArray();
  }

  private static Page<Long> page(long after, int items) {
    List<Long> rows =
        LongStream.rangeClosed(after + 1, Math.min(after + STEP + 1, items)).boxed().toList();
    return Page.of(rows, OptionalInt.of(STEP), item -> Long.toString(item));
  }

  private static final class Numbers implements ListShape<Long> {

    @Override
    public String opening() {
      return "{\"numbers\":[";
    }

    @Override
    public Object item(Long number) {
      return number;
    }

    @Override
    public String closing() {
      return "]}";
    }
  }
}
