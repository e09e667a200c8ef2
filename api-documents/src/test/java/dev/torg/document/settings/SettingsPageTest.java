package dev.torg.document.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsPageTest {

  private static final String MAPPING =
      """
      package dev.torg.shop;

      /** When the shop is open. */
      @ConfigMapping(prefix = "torg.shop")
      public interface ShopSettings {

        /**
         * Whether it is open on {@code SUNDAY} or at
         * {@code GET:/shop/{day}}.
         */
        @WithDefault("false")
        boolean openOnSundays();

        /** Who sweeps. */
        String sweeper();

        /** By day. */
        Map<String, Opening> openings();

        interface Opening {

          /** The hour. */
          Optional<Integer> from();
        }
      }
      """;

  @TempDir Path home;

  @Test
  void tellsKeyDefaultAndJavadocOfEachSetting() throws IOException {
    // Given
    write("shop-service/src/main/java/dev/torg/shop/ShopSettings.java", MAPPING);
    write("shop-service/src/main/resources/application.properties", "torg.shop.sweeper=Ola\n");
    // When
    String page = SettingsPage.of(home);
    // Then
    assertThat(page)
        .endsWith(
            """
            ## shop-service

            When the shop is open.

            | setting | default | |
            | --- | --- | --- |
            | `torg.shop.open-on-sundays` | `false` | Whether it is open on `SUNDAY` or at `GET:/shop/{day}`. |
            | `torg.shop.sweeper` | `Ola` | Who sweeps. |
            | `torg.shop.openings."<name>".from` |  | The hour. |
            """);
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(home.resolve(file).getParent());
    Files.writeString(home.resolve(file), text);
  }
}
