package dev.torg.merchant.contracts.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.merchant.contracts.domain.ContractText;
import dev.torg.merchant.contracts.domain.ContractText.Section;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractPdfTest {

  private static final UUID AGREEMENT = UUID.fromString("0199b0f0-0000-7000-8000-000000000001");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bakeriet på Hjørnet – Ærlig Øl AS",
        "Łódź Gęślą Jaźń, Åse Öst & Søn",
        "Ελλάδα",
        "Иван Петров",
        "O'Brien (née D’Arcy) 100 %"
      })
  void lettersComeOutAsTheyWentIn(String name) throws IOException {
    // When
    byte[] pdf = ContractPdf.print(with(List.of(name)));

    // Then
    assertThat(text(pdf)).contains(name);
  }

  @Test
  void lettersThatTheFontLacksArePrintedAsTheirCode() throws IOException {
    // When
    byte[] pdf = ContractPdf.print(with(List.of("王 AS \t\u0007😀")));

    // Then
    assertThat(text(pdf)).contains("[U+738B] AS").contains("[U+1F600]");
  }

  @Test
  void aLetterInTwoPartsIsPutTogether() throws IOException {
    // When
    byte[] pdf = ContractPdf.print(with(List.of("A\u030ase")));

    // Then
    assertThat(text(pdf)).contains("Åse");
  }

  @Test
  void longTextsGoOnInTheNextLine() throws IOException {
    // Given
    String words = "norsk ".repeat(60).strip();
    String word = "x".repeat(200);

    // When
    byte[] pdf = ContractPdf.print(with(List.of(words, word)));

    // Then
    assertThat(text(pdf).lines()).allMatch(line -> line.length() < 120);
    assertThat(text(pdf).replaceAll("\\s", "")).contains(words.replace(" ", "")).contains(word);
  }

  @Test
  void manyLinesFlowOverNumberedPages() throws IOException {
    // Given
    List<String> owners =
        new ArrayList<>(IntStream.range(0, 150).mapToObj(i -> "Owner " + i + ".").toList());

    // When
    byte[] pdf = ContractPdf.print(with(owners));

    // Then
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(4);
      assertThat(text(pdf)).contains(owners).contains("1 / 4", "4 / 4");
    }
  }

  @Test
  void theFontIsInTheDocument() throws IOException {
    // When
    byte[] pdf = ContractPdf.print(with(List.of("Fjord Fitness AS")));

    // Then
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var resources = document.getPage(0).getResources();
      PDFont font = resources.getFont(resources.getFontNames().iterator().next());
      assertThat(font.isEmbedded()).isTrue();
    }
  }

  @Test
  void theSameTextGivesTheSameBytes() {
    // Given
    byte[] first = ContractPdf.print(with(List.of("Fjord Fitness AS")));

    // When
    byte[] second = ContractPdf.print(with(List.of("Fjord Fitness AS")));

    // Then
    assertThat(second).isEqualTo(first);
  }

  private static ContractText with(List<String> lines) {
    return new ContractText(AGREEMENT, "Merchant agreement", List.of(new Section("Owners", lines)));
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
