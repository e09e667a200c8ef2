package dev.torg.bulkdata;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** A sales unit as its events tell of it. */
record SalesUnitState(SeededSalesUnit unit) implements SeededEvent.State {

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeStringField("msn", Long.toString(unit.msn()));
    json.writeStringField("name", unit.name());
    identified(json, "businessIdentifier", SeededMerchant.SCHEME, unit.organisationNumber());
    json.writeStringField("partnerId", unit.partnerId());
    json.writeStringField("pricePackageId", unit.pricePackageId().toString());
    json.writeStringField("status", "ACTIVE");
    configuration(json);
    identified(json, "bankAccount", SeededSalesUnit.BANK_ACCOUNT_SCHEME, unit.bankAccount());
  }

  private void configuration(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("configuration");
    json.writeBooleanField("paymentAllowed", true);
    json.writeStringField("captureType", "ReserveCapture");
    json.writeBooleanField("skipLandingPageAllowed", unit.skipLandingPage());
    json.writeBooleanField("recurringAllowed", unit.recurring());
    json.writeBooleanField("partialCaptureAllowed", true);
    json.writeBooleanField("lateCaptureAllowed", true);
    json.writeBooleanField("landingPagePhoneNumberLocked", false);
    json.writeBooleanField("longLivingPaymentAllowed", unit.longLiving());
    json.writeBooleanField("creditCardPaymentAllowed", true);
    json.writeBooleanField("customerMustBePresent", false);
    json.writeBooleanField("userinfoNinAllowed", false);
    json.writeEndObject();
  }

  private static void identified(JsonGenerator json, String member, String scheme, String id)
      throws IOException {
    json.writeObjectFieldStart(member);
    json.writeStringField("scheme", scheme);
    json.writeStringField("id", id);
    json.writeEndObject();
  }
}
