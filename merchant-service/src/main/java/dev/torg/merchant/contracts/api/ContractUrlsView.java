package dev.torg.merchant.contracts.api;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the contracts can be read for some minutes; the same in every version. */
@Schema(name = "ContractUrls")
public record ContractUrlsView(
    @Schema(
            description =
                "Addresses of PDF documents, each open to whoever has it until it expires",
            maxItems = 100)
        List<@Size(max = 500) String> urls) {}
