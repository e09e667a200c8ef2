package dev.torg.platform.apiversion;

/**
 * Media types that say in the description of an operation which version a schema belongs to.
 *
 * <p>For {@code @Content} annotations only; on the wire it is {@code application/json}. The
 * document of a version shows the content of that version. An operation whose success has versioned
 * content for some versions only is left out of the documents of the others.
 */
public final class VersionedJson {

  public static final String V2023_08 = "application/json;version=2023-08";
  public static final String V2023_11 = "application/json;version=2023-11";
  public static final String V2026_01 = "application/json;version=2026-01";

  private VersionedJson() {}
}
