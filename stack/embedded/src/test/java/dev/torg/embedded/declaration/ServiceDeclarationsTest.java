package dev.torg.embedded.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The declarations of this checkout. */
class ServiceDeclarationsTest {

  private final ServiceDeclarations declared = ServiceDeclarations.here();

  @Test
  void oneServiceIsPublic() {
    assertThat(declared.services()).filteredOn(ServiceDeclaration::isPublic).hasSize(1);
  }

  @Test
  void noDatabaseBelongsToTwo() {
    assertThat(declared.databases()).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void noTopicIsWrittenByTwo() {
    assertThat(topics()).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void whatIsFollowedIsWrittenBySomebody() {
    assertThat(declared.services()).flatMap(ServiceDeclaration::follows).isSubsetOf(topics());
  }

  private List<String> topics() {
    return declared.topics().stream().map(Topic::name).toList();
  }
}
