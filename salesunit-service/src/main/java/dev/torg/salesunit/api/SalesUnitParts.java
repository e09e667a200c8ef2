package dev.torg.salesunit.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.torg.salesunit.domain.Configuration;
import dev.torg.salesunit.domain.LoggedChange;
import dev.torg.salesunit.domain.PricePackageOfUnit;
import dev.torg.salesunit.domain.SalesUnitDetails;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a unit that several versions published alike. */
final class SalesUnitParts {

  private SalesUnitParts() {}

  /** The members that name a unit and its merchant. */
  static void identity(SalesUnitDetails unit, JsonGenerator json) throws IOException {
    json.writeStringField("msn", Long.toString(unit.msn()));
    json.writeStringField("name", unit.name());
    json.writeObjectFieldStart("businessIdentifier");
    json.writeStringField("scheme", unit.businessScheme());
    json.writeStringField("id", unit.businessId());
    json.writeEndObject();
  }

  /** The four flags that every version has. */
  static void firstFlags(Configuration configuration, JsonGenerator json) throws IOException {
    json.writeBooleanField("paymentAllowed", configuration.paymentAllowed());
    json.writeStringField("captureType", configuration.captureType().text());
    json.writeBooleanField("skipLandingPageAllowed", configuration.skipLandingPageAllowed());
    json.writeBooleanField("recurringAllowed", configuration.recurringAllowed());
  }

  /** The whole configuration of 2023. */
  static void configuration2023(Configuration configuration, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("configuration");
    firstFlags(configuration, json);
    json.writeBooleanField("customerMustBePresent", configuration.customerMustBePresent());
    json.writeBooleanField("userinfoNinAllowed", configuration.userinfoNinAllowed());
    json.writeEndObject();
  }

  static void changelog(List<LoggedChange> changes, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("changelog");
    for (LoggedChange change : changes) {
      json.writeStartObject();
      json.writeStringField("timestamp", change.at());
      json.writeStringField("change", ChangeText.of(change));
      json.writeStringField("changedBy", ChangeText.changedBy(change.author()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Nothing for a unit without price package. */
  static void pricePackage(@Nullable PricePackageOfUnit pricePackage, JsonGenerator json)
      throws IOException {
    if (pricePackage == null) {
      return;
    }
    json.writeObjectFieldStart("pricePackage");
    json.writeStringField("pricePackageId", pricePackage.id().toString());
    known("name", pricePackage.name(), json);
    known("description", pricePackage.description(), json);
    known("market", pricePackage.market(), json);
    known("commission", pricePackage.commission(), json);
    json.writeEndObject();
  }

  private static void known(String member, @Nullable String value, JsonGenerator json)
      throws IOException {
    if (value != null) {
      json.writeStringField(member, value);
    }
  }
}
