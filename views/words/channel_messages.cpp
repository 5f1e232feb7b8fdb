#include "views/words/message_table.h"

#include <QtGlobal>

namespace espalier {

namespace {

constexpr MessageTemplate table[] = {
    {"channels.output", QT_TR_NOOP("The channels of {where} are the model's output, so none can be removed."),
     QT_TR_NOOP("Prune single weights of this layer instead.")},
    {"channels.unsupported_operator",
     QT_TR_NOOP("The channels of {where} pass through an operator that cannot be followed[: {operator}]."),
     QT_TR_NOOP("Prune single weights of this layer instead.")},
    {"channels.attention",
     QT_TR_NOOP("The channels of {where} are mixed by attention, so single ones cannot be removed."),
     QT_TR_NOOP("Prune single weights of this layer instead.")},
    {"channels.heads", QT_TR_NOOP("The channels of {where} make up attention heads, so single ones cannot be removed."),
     QT_TR_NOOP("Remove whole heads, with the pattern head, or prune single weights.")},
    {"channels.no_heads", QT_TR_NOOP("{where} has no attention heads that could be removed."),
     QT_TR_NOOP("Choose another pattern for this layer.")},
    {"channels.count_used",
     QT_TR_NOOP("The model computes with the number of channels of {where}, so none can be removed."),
     QT_TR_NOOP("Prune single weights of this layer instead.")},
    {"channels.fixed",
     QT_TR_NOOP("The channels of {where} meet values of a fixed shape, so none can be removed[ ({operator})]."),
     QT_TR_NOOP("Prune single weights of this layer instead.")},
    {"channels.group_norm", QT_TR_NOOP("A group norm takes the channels of {where} together, so none can be removed."),
     QT_TR_NOOP("Prune single weights of this layer instead.")},
    {"channels.layer_norm", QT_TR_NOOP("A layer norm takes the channels of {where} together, so none can be removed."),
     QT_TR_NOOP("Prune single weights of this layer instead.")},
    {"channels.mixed",
     QT_TR_NOOP("The channels of {where} are mixed with other dimensions, so none can be removed[ ({operator})]."),
     QT_TR_NOOP("Prune single weights of this layer instead.")},
    {"channels.shared_parameter",
     QT_TR_NOOP("{where} shares its weights with another place of the model, so no channel can be removed."),
     QT_TR_NOOP("Prune single weights of this layer instead.")},
};

}  // namespace

std::span<const MessageTemplate> channelMessages() { return table; }

}  // namespace espalier
