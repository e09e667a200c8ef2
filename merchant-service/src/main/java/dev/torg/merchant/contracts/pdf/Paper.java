package dev.torg.merchant.contracts.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** A4 pages, written from top to bottom; a new one begins when a line no longer fits. */
final class Paper implements AutoCloseable {

  private static final float MARGIN = 64;
  private static final float LEADING = 1.4f;
  private static final float FOOTER = 9;

  private final PDDocument document;
  private final PrintableFont font;
  private @Nullable PDPageContentStream page;
  private float y;

  Paper(PDDocument document, PrintableFont font) {
    this.document = document;
    this.font = font;
  }

  /** Writes a text of any length, in points of this size. */
  void write(String text, float size) throws IOException {
    float width = PDRectangle.A4.getWidth() - 2 * MARGIN;
    String printable = font.printable(text);
    for (String line : LineBreaks.of(printable, part -> font.width(part, size) <= width)) {
      line(line, size);
    }
  }

  void space(float height) {
    y -= height;
  }

  private void line(String text, float size) throws IOException {
    if (page == null || y - size * LEADING < MARGIN) {
      turn();
    }
    y -= size * LEADING;
    put(stream(), text, size, MARGIN, y);
  }

  private void turn() throws IOException {
    close();
    PDPage next = new PDPage(PDRectangle.A4);
    document.addPage(next);
    page = new PDPageContentStream(document, next);
    y = PDRectangle.A4.getHeight() - MARGIN;
  }

  private PDPageContentStream stream() {
    if (page == null) {
      throw new IllegalStateException("no page yet");
    }
    return page;
  }

  private void put(PDPageContentStream where, String text, float size, float x, float height)
      throws IOException {
    where.beginText();
    where.setFont(font.font(), size);
    where.newLineAtOffset(x, height);
    where.showText(text);
    where.endText();
  }

  /** Ends the last page and writes at the foot of each which it is, of how many. */
  void number() throws IOException {
    close();
    int count = document.getNumberOfPages();
    for (int index = 0; index < count; index++) {
      try (PDPageContentStream foot =
          new PDPageContentStream(document, document.getPage(index), AppendMode.APPEND, true)) {
        put(foot, (index + 1) + " / " + count, FOOTER, MARGIN, MARGIN / 2);
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (page != null) {
      page.close();
      page = null;
    }
  }
}
