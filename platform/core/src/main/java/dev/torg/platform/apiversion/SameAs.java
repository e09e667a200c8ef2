package dev.torg.platform.apiversion;

/**
 * Says in the description of an operation that it takes and answers what another one does: at the
 * older spelling of an address, or for other callers.
 *
 * <p>For {@code @Extension} annotations only, with the {@code operationId} of the other one, which
 * is of the same service and says nothing of this kind itself. The published documents show the
 * body, the answers, and the parameters outside of the address of that operation, and its
 * description where this one has none. Making them fails when there is no such operation.
 */
public final class SameAs {

  public static final String OPERATION = "x-same-as";

  private SameAs() {}
}
