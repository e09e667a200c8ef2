package dev.torg.platform.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogoTest {

  @ParameterizedTest
  @CsvSource({"100, 100", "1000, 1000", "100, 1000"})
  void acceptsPicturesWithinTheLimits(int width, int height) throws IOException {
    // Given
    byte[] png = picture("png", width, height);

    // When
    Logo logo = Logo.fromBase64(Base64.getEncoder().encodeToString(png));

    // Then
    assertThat(logo.png()).isEqualTo(png);
  }

  @ParameterizedTest
  @CsvSource({
    "'data:image/png;base64,iVBORw0KGgo=', 'must be base64 alone, without data:…, in front of it'",
    "'DATA:,iVBORw0KGgo=', 'must be base64 alone, without data:…, in front of it'",
    "'iVBORw0K\nGgo=', 'must be base64 without line breaks'",
    "'iVBORw0K\r\nGgo=\r\n', 'must be base64 without line breaks'",
    "'iVBORw0K Ggo=', 'must be base64'"
  })
  void namesWhatStandsBesideTheBase64(String text, String reason) {
    // When
    ThrowingCallable reading = () -> Logo.fromBase64(text);

    // Then
    assertThatThrownBy(reading).hasMessage(reason);
  }

  @ParameterizedTest
  @CsvSource({"99, 100", "100, 99", "1001, 100", "100, 1001"})
  void refusesPicturesTooSmallOrTooLarge(int width, int height) throws IOException {
    // Given
    byte[] png = picture("png", width, height);

    // When
    ThrowingCallable reading = () -> Logo.ofPng(png);

    // Then
    assertThatThrownBy(reading).hasMessage("must be 100 to 1000 pixels wide and high");
  }

  @Test
  void refusesAHeaderThatPromisesAHugePictureWithoutDecodingIt() throws IOException {
    // Given
    byte[] bomb = picture("png", 100, 100);
    Arrays.fill(bomb, 16, 24, (byte) 0x3f);
    CRC32 sum = new CRC32();
    sum.update(bomb, 12, 17);
    ByteBuffer.wrap(bomb).putInt(29, (int) sum.getValue());

    // When
    ThrowingCallable reading = () -> Logo.ofPng(bomb);

    // Then
    assertThatThrownBy(reading).hasMessage("must be 100 to 1000 pixels wide and high");
  }

  @Test
  void refusesAPictureThatIsDamagedCutOrFollowedBySomething() throws IOException {
    // Given
    byte[] whole = picture("png", 100, 100);
    byte[] damaged = whole.clone();
    damaged[whole.length - 13]++;
    byte[] withoutEnd = Arrays.copyOf(whole, whole.length - 12);
    byte[] followed = Arrays.copyOf(whole, whole.length + 1);

    // When
    List<byte[]> wrong = List.of(damaged, withoutEnd, followed);

    // Then
    assertThat(wrong)
        .allSatisfy(png -> assertThatThrownBy(() -> Logo.ofPng(png)).hasMessageContaining("whole"));
  }

  @Test
  void refusesOtherFormats() throws IOException {
    // Given
    byte[] gif = picture("gif", 200, 200);

    // When
    ThrowingCallable reading = () -> Logo.ofPng(gif);

    // Then
    assertThatThrownBy(reading).hasMessage("must be a PNG image");
  }

  @Test
  void refusesAPictureThatIsCutOff() throws IOException {
    // Given
    byte[] whole = noise(200, 200);
    byte[] half = Arrays.copyOf(whole, whole.length / 2);

    // When
    ThrowingCallable reading = () -> Logo.ofPng(half);

    // Then
    assertThatThrownBy(reading).hasMessage("must be a whole, undamaged PNG image");
  }

  @Test
  void refusesMoreThan256KiB() throws IOException {
    // Given
    byte[] large = noise(400, 400);

    // When
    ThrowingCallable reading = () -> Logo.fromBase64(Base64.getEncoder().encodeToString(large));

    // Then
    assertThatThrownBy(reading).hasMessage("must be at most 256 KiB, decoded");
  }

  @ParameterizedTest
  @CsvSource({
    "'', must be a PNG image",
    "VGhlIGltYWdlIGdvZXMgaGVyZQ==, must be a PNG image",
    "a b, must be base64"
  })
  void refusesWhatIsNoPictureAtAll(String base64, String reason) {
    // When
    ThrowingCallable reading = () -> Logo.fromBase64(base64);

    // Then
    assertThatThrownBy(reading).isInstanceOf(IllegalArgumentException.class).hasMessage(reason);
  }

  private static byte[] picture(String format, int width, int height) throws IOException {
    return encoded(format, new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB));
  }

  private static byte[] noise(int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        image.setRGB(x, y, random.nextInt());
      }
    }
    return encoded("png", image);
  }

  private static byte[] encoded(String format, BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, format, bytes);
    return bytes.toByteArray();
  }
}
