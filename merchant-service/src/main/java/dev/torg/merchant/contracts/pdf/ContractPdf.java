package dev.torg.merchant.contracts.pdf;

import dev.torg.merchant.contracts.domain.ContractText;
import dev.torg.merchant.contracts.domain.ContractText.Section;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A contract as a PDF document with its letters in it. */
public final class ContractPdf {

  private static final float TITLE = 20;
  private static final float HEADING = 13;
  private static final float BODY = 11;

  private ContractPdf() {}

  /** Takes some tens of milliseconds of a processor: not for an event loop. */
  public static byte[] print(ContractText text) {
    try (PDDocument document = new PDDocument()) {
      document.getDocumentInformation().setTitle(text.title());
      document.setDocumentId(text.agreementId().getLeastSignificantBits());
      write(text, document);
      ByteArrayOutputStream printed = new ByteArrayOutputStream();
      document.save(printed);
      return printed.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("The contract could not be printed", e);
    }
  }

  private static void write(ContractText text, PDDocument document) throws IOException {
    try (Paper paper = new Paper(document, PrintableFont.in(document))) {
      paper.write(text.title(), TITLE);
      for (Section section : text.sections()) {
        paper.space(HEADING);
        paper.write(section.heading(), HEADING);
        for (String line : section.lines()) {
          paper.write(line, BODY);
        }
      }
      paper.number();
    }
  }
}
