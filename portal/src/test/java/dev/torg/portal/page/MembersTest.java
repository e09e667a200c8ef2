package dev.torg.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembersTest {

  @ParameterizedTest
  @CsvSource({
    "website.testWebsiteUrl, Address of the test website",
    "partialCaptureAllowed, May take money in parts",
    "complianceData.rent.turnoverShare, About the sale · Rent · Share of the turnover",
    "complianceData.newer, About the sale · newer"
  })
  void areCalledByWordsAsFarAsThereAreAny(String path, String name) {
    assertThat(Members.name(path, Locale.ENGLISH)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "captureType, DirectCapture, Taken at once",
    "productUseCase, App, In an app",
    "settlementBankAccount.scheme, BBAN:FI, Finland",
    "captureType, Newer, Newer",
    "app.appName, App, App"
  })
  void valuesAreWordsWhereThereAreButAFew(String path, String value, String text) {
    assertThat(Members.value(path, value, Locale.ENGLISH)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"true, Ja", "false, Nei"})
  void whatIsSoOrNotIsAnswered(boolean value, String text) {
    assertThat(Members.value("hasRecurring", value, Locale.forLanguageTag("nb"))).isEqualTo(text);
  }
}
