package dev.torg.journey;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/**
 * A logo that takes the most to judge: sixteen bits for each of four colours, all alike, eight
 * kilobytes that unpack to eight megabytes.
 */
public final class HeavyPicture {

  private static final int SIDE = 1_000;

  private HeavyPicture() {}

  /** As the member {@code salesUnitLogo} of a body. */
  public static String body() {
    return "{\"salesUnitLogo\":\"" + base64() + "\"}";
  }

  private static String base64() {
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
