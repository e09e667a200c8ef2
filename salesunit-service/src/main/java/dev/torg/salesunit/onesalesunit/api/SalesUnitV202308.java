package dev.torg.salesunit.onesalesunit.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.torg.platform.business.BankAccount;
import dev.torg.salesunit.domain.SalesUnitDetails;
import java.io.IOException;

/** Bank details are two flat numbers. */
final class SalesUnitV202308 implements SalesUnitRenderer {

  @Override
  public void render(SalesUnitDetails unit, JsonGenerator json) throws IOException {
    json.writeStartObject();
    SalesUnitParts.identity(unit, json);
    SalesUnitParts.configuration(unit.configuration(), SalesUnitParts.FLAGS_OF_2023, json);
    BankAccount account = unit.bankAccount();
    if (account != null) {
      json.writeObjectFieldStart("bankDetails");
      json.writeStringField("bankAccountBban", account.id());
      json.writeStringField("bankAccountIban", account.spacedIban());
      json.writeEndObject();
    }
    SalesUnitParts.changelog(unit.changes(), json);
    json.writeEndObject();
  }
}
