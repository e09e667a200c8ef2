package dev.torg.merchant.testing;

import static io.restassured.RestAssured.given;

import dev.torg.platform.business.BusinessIdentifier;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Contracts as the world finds and reads them. */
public final class ContractFile {

  public static final String OWN = Portal.AGREEMENT + "/contracts";

  private ContractFile() {}

  /** The path of the only contract of a business, as its signatory gets it. */
  public static String path(BusinessIdentifier business) {
    return path(Portal.as(Portal.kari(business)).get(OWN));
  }

  /** The path of the only address in an answer. */
  public static String path(Response answer) {
    List<String> urls = answer.then().statusCode(200).extract().path("urls");
    return URI.create(urls.get(0)).getPath();
  }

  /** Without any credential. */
  public static RequestSpecification anybody() {
    return given();
  }

  public static String text(Response pdf) {
    try (PDDocument document = Loader.loadPDF(pdf.asByteArray())) {
      return new PDFTextStripper().getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
