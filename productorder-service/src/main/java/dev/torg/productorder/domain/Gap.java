package dev.torg.productorder.domain;

/** Something about a field of a form that stands in the way. */
public record Gap(FormField field, String reason) {

  /** The JSON Pointer of the field in the form. */
  public String pointer() {
    return field.pointer();
  }
}
