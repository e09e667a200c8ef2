package dev.torg.productorder.template.api;

/** Answers as the description of the API shows them. */
final class TemplateExamples {

  static final String ONE =
      """
      {"templateId": "0199b0f0-2222-7000-8000-000000000001",
       "partnerId": "7001001",
       "name": "Autumn campaign",
       "productType": "CHECKOUT",
       "pricePackageId": "0199b0f0-3333-7000-8000-000000000001",
       "presets": {"productUseCase": "Website", "hasRecurring": true},
       "lockedFields": ["/hasRecurring"],
       "templateUrl": "https://torg.example/register/template/0199b0f0-2222-7000-8000-000000000001",
       "createdAt": "2026-01-02T12:00:00Z"}""";

  static final String LIST = "[" + ONE + "]";

  private TemplateExamples() {}
}
