package dev.torg.salesunit.onesalesunit.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.torg.platform.business.BankAccount;
import dev.torg.salesunit.domain.SalesUnitDetails;
import java.io.IOException;

/** Bank details hold an account with its scheme; the price package is there. */
final class SalesUnitV202311 implements SalesUnitRenderer {

  @Override
  public void render(SalesUnitDetails unit, JsonGenerator json) throws IOException {
    json.writeStartObject();
    SalesUnitParts.identity(unit, json);
    SalesUnitParts.configuration(unit.configuration(), SalesUnitParts.FLAGS_OF_2023, json);
    BankAccount account = unit.bankAccount();
    if (account != null) {
      json.writeObjectFieldStart("bankDetails");
      json.writeObjectFieldStart("bankAccount");
      json.writeStringField("id", account.spacedIban());
      json.writeStringField("scheme", "IBAN");
      json.writeEndObject();
      json.writeEndObject();
    }
    SalesUnitParts.pricePackage(unit.pricePackage(), json);
    SalesUnitParts.changelog(unit.changes(), json);
    json.writeEndObject();
  }
}
