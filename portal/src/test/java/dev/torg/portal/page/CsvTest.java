package dev.torg.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\tx", " =1", "\r=1", "\uff1d1", "|x"})
  void whatASpreadsheetWouldCalculateStaysAText(String value) {
    assertThat(Csv.line(List.of(value))).isEqualTo("\"'" + value + "\"\r\n");
  }

  @Test
  void commasQuotesAndLinesStayInTheirCell() {
    assertThat(Csv.line(List.of("a,b", "say \"hi\"", "two\nlines", "")))
        .isEqualTo("\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\"\"\r\n");
  }
}
