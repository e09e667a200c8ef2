package dev.torg.platform.business;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/** Decodes a PNG to see that it is one, after its header promised a bounded number of pixels. */
final class PngCheck {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int END = 0x49454e44;

  /** Length, name and sum of a chunk, in bytes. */
  private static final int CHUNK_FRAME = 12;

  private static final int SHORTEST_SIDE = 100;
  private static final int LONGEST_SIDE = 1000;

  private PngCheck() {}

  static void check(byte[] png) {
    if (!Arrays.equals(png, 0, Math.min(png.length, 8), SIGNATURE, 0, 8)) {
      throw new IllegalArgumentException("must be a PNG image");
    }
    checkChunks(ByteBuffer.wrap(png, SIGNATURE.length, png.length - SIGNATURE.length));
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(png))) {
      reader.setInput(stream, true, true);
      checkSide(reader.getWidth(0));
      checkSide(reader.getHeight(0));
      reader.read(0);
    } catch (IOException | IndexOutOfBoundsException broken) {
      throw damaged(broken);
    } finally {
      reader.dispose();
    }
  }

  /** Each chunk has the sum it names, the last one is the end, and nothing comes after it. */
  private static void checkChunks(ByteBuffer chunks) {
    boolean ended = false;
    while (!ended && chunks.remaining() >= CHUNK_FRAME) {
      int length = chunks.getInt();
      if (length < 0 || length > chunks.remaining() - 8) {
        throw damaged(null);
      }
      CRC32 sum = new CRC32();
      sum.update(chunks.slice(chunks.position(), 4 + length));
      ended = chunks.getInt() == END;
      chunks.position(chunks.position() + length);
      if (chunks.getInt() != (int) sum.getValue()) {
        throw damaged(null);
      }
    }
    if (!ended || chunks.hasRemaining()) {
      throw damaged(null);
    }
  }

  private static IllegalArgumentException damaged(@Nullable Exception cause) {
    return new IllegalArgumentException("must be a whole, undamaged PNG image", cause);
  }

  private static void checkSide(int pixels) {
    if (pixels < SHORTEST_SIDE || pixels > LONGEST_SIDE) {
      throw new IllegalArgumentException(
          "must be " + SHORTEST_SIDE + " to " + LONGEST_SIDE + " pixels wide and high");
    }
  }
}
