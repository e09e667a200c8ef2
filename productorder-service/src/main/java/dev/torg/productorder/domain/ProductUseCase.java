package dev.torg.productorder.domain;

/** Where the sales will take place. */
public enum ProductUseCase {
  WEBSITE("Website"),
  WEBSITE_WITH_TEST("WebsiteWithTest"),
  APP("App"),
  UNKNOWN("Unknown");

  private final String text;

  ProductUseCase(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  public boolean needsWebsite() {
    return this == WEBSITE || this == WEBSITE_WITH_TEST;
  }
}
