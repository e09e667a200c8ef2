package dev.torg.productorder.api.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.torg.platform.business.CheckDigits;
import dev.torg.platform.json.Body;
import dev.torg.productorder.domain.Secret;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormRoundTripTest {

  private static final String LOGO = "a logo that passed before";

  private final ObjectMapper mapper = new ObjectMapper();

  @Test
  void aFormIsReadAgainAsItWasWritten() throws IOException {
    ReadForm read = read(example());

    ObjectNode written = FormWriter.write(read.form());

    assertThat(read(written).form()).isEqualTo(read.form());
  }

  @Test
  void thePasswordIsReadButNeitherWrittenNorPrinted() throws IOException {
    ReadForm read = read(example());

    ObjectNode written = FormWriter.write(read.form());

    assertThat(read.testWebsitePassword()).contains(new Secret.Plain("test-password"));
    assertThat(written.toString()).doesNotContain("test-password");
    assertThat(read.toString()).doesNotContain("test-password");
  }

  private ReadForm read(ObjectNode form) throws IOException {
    Body<OrderFormRequest> sent = Body.of(mapper.writeValueAsBytes(form), OrderFormRequest.class);
    ReadForm read =
        sent.make((it, noted) -> it.read("", noted, CheckDigits.STRICT, Optional.of(LOGO)));
    sent.valid();
    return read;
  }

  private ObjectNode example() throws IOException {
    ObjectNode example =
        (ObjectNode)
            mapper.readTree(FormRoundTripTest.class.getResource("/prefill-of-the-guide.json"));
    example.put("salesUnitLogo", LOGO);
    example.put("pricePackageId", "8a11afb7-c223-48ed-8ca6-4722b97261aa");
    return example.remove(List.of("businessIdentifier", "productType"));
  }
}
