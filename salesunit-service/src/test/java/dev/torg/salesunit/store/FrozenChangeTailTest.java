package dev.torg.salesunit.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.testing.FrozenSample;
import dev.torg.salesunit.domain.ChangeAuthor;
import dev.torg.salesunit.domain.ChangeAuthor.Channel;
import dev.torg.salesunit.domain.ChangeAuthor.Kind;
import dev.torg.salesunit.domain.LoggedChange;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The newest changes that an earlier build copied to a unit's row. */
class FrozenChangeTailTest {

  @Test
  void isReadAsItWasMeant() {
    // Given
    String tail = FrozenSample.of("change-tail.json").text();

    // When
    List<LoggedChange> changes = ChangeTail.read(tail);

    // Then
    assertThat(changes)
        .containsExactly(
            new LoggedChange("2026-01-02T03:04:05Z", "msn", "100000", ChangeAuthor.APPROVED_ORDER),
            new LoggedChange(
                "2026-01-03T03:04:05Z",
                "salesUnitLogo",
                null,
                new ChangeAuthor(Kind.MERCHANT, Channel.PORTAL)),
            new LoggedChange(
                "2026-01-04T03:04:05Z",
                "name",
                "Nordlys Kafé og Bar",
                new ChangeAuthor(Kind.PARTNER, Channel.MANAGEMENT_API)));
  }
}
