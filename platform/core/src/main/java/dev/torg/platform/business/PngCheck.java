package dev.torg.platform.business;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes a PNG to see that it is one, after its header promised a bounded number of pixels. */
final class PngCheck {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int SHORTEST_SIDE = 100;
  private static final int LONGEST_SIDE = 1000;

  private PngCheck() {}

  static void check(byte[] png) {
    if (!Arrays.equals(png, 0, Math.min(png.length, 8), SIGNATURE, 0, 8)) {
      throw new IllegalArgumentException("must be a PNG image");
    }
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(png))) {
      reader.setInput(stream, true, true);
      checkSide(reader.getWidth(0));
      checkSide(reader.getHeight(0));
      reader.read(0);
    } catch (IOException | IndexOutOfBoundsException broken) {
      throw new IllegalArgumentException("must be a whole, undamaged PNG image", broken);
    } finally {
      reader.dispose();
    }
  }

  private static void checkSide(int pixels) {
    if (pixels < SHORTEST_SIDE || pixels > LONGEST_SIDE) {
      throw new IllegalArgumentException(
          "must be " + SHORTEST_SIDE + " to " + LONGEST_SIDE + " pixels wide and high");
    }
  }
}
