#include "views/words/message_table.h"

#include <QtGlobal>

namespace espalier {

#define WORDS(text) QT_TRANSLATE_NOOP("Messages", text)

namespace {

constexpr MessageTemplate table[] = {
    {"channels.output", WORDS("The channels of {where} are the model's output, so none can be removed."),
     WORDS("Prune single weights of this layer instead.")},
    {"channels.unsupported_operator", WORDS("The channels of {where} pass through an operator that cannot be followed[: {operator}]."),
     WORDS("Prune single weights of this layer instead.")},
    {"channels.attention", WORDS("The channels of {where} are mixed by attention, so single ones cannot be removed."),
     WORDS("Prune single weights of this layer instead.")},
    {"channels.heads", WORDS("The channels of {where} make up attention heads, so single ones cannot be removed."),
     WORDS("Remove whole heads, with the pattern head, or prune single weights.")},
    {"channels.no_heads", WORDS("{where} has no attention heads that could be removed."),
     WORDS("Choose another pattern for this layer.")},
    {"channels.count_used", WORDS("The model computes with the number of channels of {where}, so none can be removed."),
     WORDS("Prune single weights of this layer instead.")},
    {"channels.fixed", WORDS("The channels of {where} meet values of a fixed shape, so none can be removed[ ({operator})]."),
     WORDS("Prune single weights of this layer instead.")},
    {"channels.group_norm", WORDS("A group norm takes the channels of {where} together, so none can be removed."),
     WORDS("Prune single weights of this layer instead.")},
    {"channels.layer_norm", WORDS("A layer norm takes the channels of {where} together, so none can be removed."),
     WORDS("Prune single weights of this layer instead.")},
    {"channels.mixed", WORDS("The channels of {where} are mixed with other dimensions, so none can be removed[ ({operator})]."),
     WORDS("Prune single weights of this layer instead.")},
    {"channels.shared_parameter", WORDS("{where} shares its weights with another place of the model, so no channel can be removed."),
     WORDS("Prune single weights of this layer instead.")},
};

}  // namespace

std::span<const MessageTemplate> channelMessages() { return table; }

}  // namespace espalier
