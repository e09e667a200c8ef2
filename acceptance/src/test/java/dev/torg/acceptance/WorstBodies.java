package dev.torg.acceptance;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;

/** Bodies of which each takes the most to judge that a caller can ask for. */
final class WorstBodies {

  private static final int SIDE = 1_000;
  private static final int LARGEST = 390 << 10;

  private WorstBodies() {}

  static List<String> all() {
    return List.of(
        manyParts(4_900),
        manyParts(50_000),
        "{\"salesUnitLogo\":\"" + picture() + "\"}",
        "{\"salesUnitName\":\"" + "\\u00e9".repeat(LARGEST / 6) + "\"}",
        "{\"0\":".repeat(LARGEST / 5) + "1" + "}".repeat(10),
        "{\"salesUnitLogo\":\"" + "A".repeat(4 * LARGEST) + "\"}");
  }

  private static String manyParts(int parts) {
    return "{\"a\":[" + "{\"a\":0},".repeat(parts) + "0]}";
  }

  /** Sixteen bits for each of four colours: eight kilobytes that unpack to eight megabytes. */
  private static String picture() {
    var colours =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            true,
            false,
            Transparency.TRANSLUCENT,
            DataBuffer.TYPE_USHORT);
    var image =
        new BufferedImage(colours, colours.createCompatibleWritableRaster(SIDE, SIDE), false, null);
    try (var png = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", png);
      return Base64.getEncoder().encodeToString(png.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
