package dev.torg.salesunit.onesalesunit.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.salesunit.testing.Parties;
import dev.torg.salesunit.testing.SalesUnitRows;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Reads that travel to the database together are still each caller's own. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ConcurrentReadsIT {

  private static final String UNIT = "http://localhost:%d/management/v1/sales-units/%d";
  private static final int UNITS = 40;
  private static final int ROUNDS = 5;

  @Inject SalesUnitRows rows;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private record Reader(String token, List<Long> own) {

    boolean owns(long msn) {
      return own.contains(msn);
    }
  }

  private record Read(Reader reader, long msn, HttpResponse<String> response) {}

  @Test
  void giveEachCallerItsOwnUnitsAndNoOthers() throws Exception {
    // Given
    Reader first = partnerWithUnits();
    Reader second = partnerWithUnits();
    Reader merchant = merchantWithUnits();
    List<Reader> readers = List.of(first, second, merchant);

    // When
    List<Read> reads = readAllOfEachOther(readers);

    // Then
    assertThat(reads).hasSize(ROUNDS * readers.size() * readers.size() * UNITS);
    for (Read read : reads) {
      boolean own = read.reader().owns(read.msn());
      assertThat(read.response().statusCode()).isEqualTo(own ? 200 : 404);
      if (own) {
        JsonNode unit = new ObjectMapper().readTree(read.response().body());
        assertThat(unit.path("msn").asText()).isEqualTo(Long.toString(read.msn()));
      }
    }
  }

  private Reader partnerWithUnits() {
    String partner = Parties.partnerId();
    BusinessIdentifier business = Parties.norwegianMerchant();
    return new Reader(TestTokens.partner(partner), units(partner, business));
  }

  private Reader merchantWithUnits() {
    BusinessIdentifier business = Parties.norwegianMerchant();
    List<Long> units = units(Parties.partnerId(), business);
    return new Reader(
        TestTokens.merchant(business.scheme().text(), business.id(), units.get(0).toString()),
        units);
  }

  private List<Long> units(String partner, BusinessIdentifier business) {
    return IntStream.range(0, UNITS).mapToObj(at -> rows.unit(partner, business)).toList();
  }

  private List<Read> readAllOfEachOther(List<Reader> readers) {
    List<CompletableFuture<Read>> running = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (int unit = 0; unit < UNITS; unit++) {
        for (Reader owner : readers) {
          for (Reader reader : readers) {
            running.add(read(reader, owner.own().get(unit)));
          }
        }
      }
    }
    return running.stream().map(CompletableFuture::join).toList();
  }

  private CompletableFuture<Read> read(Reader reader, long msn) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(UNIT.formatted(RestAssured.port, msn)))
            .header("Authorization", "Bearer " + reader.token())
            .build();
    return client
        .sendAsync(request, BodyHandlers.ofString())
        .thenApply(response -> new Read(reader, msn, response));
  }
}
