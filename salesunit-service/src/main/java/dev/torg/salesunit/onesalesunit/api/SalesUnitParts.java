package dev.torg.salesunit.onesalesunit.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.torg.salesunit.api.ChangeText;
import dev.torg.salesunit.domain.Configuration;
import dev.torg.salesunit.domain.ConfigurationFlag;
import dev.torg.salesunit.domain.LoggedChange;
import dev.torg.salesunit.domain.PricePackageOfUnit;
import dev.torg.salesunit.domain.SalesUnitDetails;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a unit that several versions published alike. */
final class SalesUnitParts {

  /** The flags of 2023 but for the first one. */
  static final List<ConfigurationFlag> FLAGS_OF_2023 =
      List.of(
          ConfigurationFlag.SKIP_LANDING_PAGE_ALLOWED,
          ConfigurationFlag.RECURRING_ALLOWED,
          ConfigurationFlag.CUSTOMER_MUST_BE_PRESENT,
          ConfigurationFlag.USERINFO_NIN_ALLOWED);

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

  /** The members of a configuration: the capture type, and so many flags as a version has. */
  static void configuration(
      Configuration configuration, List<ConfigurationFlag> flags, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("configuration");
    flag(configuration, ConfigurationFlag.PAYMENT_ALLOWED, json);
    json.writeStringField("captureType", configuration.captureType().text());
    for (ConfigurationFlag flag : flags) {
      flag(configuration, flag, json);
    }
    json.writeEndObject();
  }

  private static void flag(Configuration configuration, ConfigurationFlag flag, JsonGenerator json)
      throws IOException {
    json.writeBooleanField(flag.text(), configuration.allows(flag));
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
