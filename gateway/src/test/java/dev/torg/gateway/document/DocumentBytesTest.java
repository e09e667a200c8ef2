package dev.torg.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.buffer.impl.BufferImpl;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However many do not take a document, it is in memory once. */
class DocumentBytesTest {

  private static final DocumentFile DOCUMENT =
      Objects.requireNonNull(DocumentFile.byPath().get("/docs/docs.css"));

  static Stream<Buffer> forms() {
    DocumentBytes bytes = DocumentBytes.of(DOCUMENT);
    return Stream.of(bytes.plain(), bytes.compressed());
  }

  @ParameterizedTest
  @MethodSource("forms")
  void isWrittenWithoutACopy(Buffer form) {
    // When
    ByteBuf written = ((BufferImpl) form).getByteBuf();
    // Then
    assertThat(written.isDirect()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void isThereStillOnceItWasWritten(Buffer form) {
    // Given
    byte[] before = form.getBytes();
    // When
    ByteBuf written = ((BufferImpl) form).getByteBuf();
    written.skipBytes(written.readableBytes()).release();
    // Then
    assertThat(form.getBytes()).isEqualTo(before).isNotEmpty();
    assertThat(((BufferImpl) form).getByteBuf().readableBytes()).isEqualTo(before.length);
  }
}
