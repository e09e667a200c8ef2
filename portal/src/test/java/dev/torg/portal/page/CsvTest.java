package dev.torg.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(1)", "\t=1", " =1", "\r=1", "\uff1d1", "|x"})
  void whatASpreadsheetWouldCalculateStaysAText(String value) {
    assertThat(Csv.line(value)).isEqualTo("\"'" + value + "\"\r\n");
  }

  @Test
  void commasQuotesAndLinesStayInTheirCell() {
    assertThat(Csv.line("a,b", "say \"hi\"", "two\nlines", ""))
        .isEqualTo("\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\"\"\r\n");
  }
}
