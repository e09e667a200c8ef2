package dev.torg.merchant.contracts.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Liberation Sans, of which a document takes along the letters that it uses. It has the letters of
 * all Latin alphabets, Greek and Cyrillic; others are printed as their code, such as {@code
 * [U+4E2D]}, so that no name is lost.
 */
final class PrintableFont {

  private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final float UNITS = 1000f;

  private final PDFont font;
  private final CmapLookup letters;

  private PrintableFont(PDFont font, CmapLookup letters) {
    this.font = font;
    this.letters = letters;
  }

  static PrintableFont in(PDDocument document) throws IOException {
    TrueTypeFont liberation = new TTFParser().parse(new RandomAccessReadBuffer(file()));
    return new PrintableFont(
        PDType0Font.load(document, liberation, true), liberation.getUnicodeCmapLookup());
  }

  private static byte[] file() {
    try (InputStream file = PDDocument.class.getResourceAsStream(FILE)) {
      return Objects.requireNonNull(file, FILE).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PDFont font() {
    return font;
  }

  /** The text in letters that the font has. */
  String printable(String text) {
    StringBuilder printable = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(letter -> append(letter, printable));
    return printable.toString();
  }

  private void append(int letter, StringBuilder printable) {
    if (Character.isWhitespace(letter) || Character.isISOControl(letter)) {
      printable.append(' ');
    } else if (letters.getGlyphId(letter) > 0) {
      printable.appendCodePoint(letter);
    } else {
      printable.append(String.format(Locale.ROOT, "[U+%04X]", letter));
    }
  }

  /** In points. The text must be printable. */
  float width(String text, float size) {
    try {
      return font.getStringWidth(text) / UNITS * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
