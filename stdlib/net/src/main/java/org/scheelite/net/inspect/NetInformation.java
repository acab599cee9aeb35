package org.scheelite.net.inspect;

import java.util.ArrayList;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.NetMessages;

/// What there is to know about a net: another name of `Information` for nets.
///
/// `NetInformation[net]` is a report, `NetInformation[net, "property"]` one property,
/// `NetInformation[net, "Properties"]` the names of all. For a list of nets it gives a list.
///
/// | property | gives |
/// |---|---|
/// | `"Arrays"`, `"ArraysList"`, `"ArraysPositionList"` | the arrays by their positions, alone, the positions alone |
/// | `"ArraysDimensions"`, `"ArraysElementCounts"`, `"ArraysByteCounts"`, `"ArraysSizes"` | by the positions of arrays |
/// | `"ArraysCount"`, `"ArraysTotalElementCount"`, `"ArraysTotalByteCount"`, `"ArraysTotalSize"` | sums |
/// | `"ArraysLearningRateMultipliers"`, `"SharedArraysCount"` | how arrays are trained |
/// | `"Layers"`, `"LayersList"`, `"LayersCount"`, `"LayerTypeCounts"` | the layers in all nets inside |
/// | `"LayersGraph"`, `"MXNetNodeGraph"` | a `Graph` of the positions of layers and of ports |
/// | `"InputPorts"`, `"InputPortNames"`, `"OutputPorts"`, `"OutputPortNames"` | the ports and their types |
/// | `"RecurrentStatesCount"`, `"RecurrentStatesPositionList"` | states of recurrent layers |
/// | `"SummaryGraphic"` | a picture of the layers and what runs between them |
/// | `"FullSummaryGraphic"`, `"MXNetNodeGraphPlot"` | the same of the layers in all nets inside |
/// | `"Plan"` | the arrays, loops and products that an evaluation is made of |
/// | `"InputForm"`, `"TopologyHash"` | the expression that makes the net; a number for its structure |
///
/// Numbers that depend on sizes not known yet are `Missing["Unknown"]`.
///
/// ```wl
/// In:  NetInformation[LinearLayer[3, "Input" -> 2], "ArraysTotalElementCount"]
/// Out: 9
///
/// In:  NetInformation[{LinearLayer[3, "Input" -> 2], SoftmaxLayer[]}, "ArraysCount"]
/// Out: {2, 0}
///
/// In:  NetInformation[NetChain[{LongShortTermMemoryLayer[4], SequenceLastLayer[]}], "RecurrentStatesPositionList"]
/// Out: {{1, "State"}, {1, "CellState"}}
///
/// In:  Head[NetInformation[NetChain[{3, Ramp}, "Input" -> 2], "SummaryGraphic"]]
/// Out: Graphics
/// ```
@Builtin(seeAlso = {"Information", "NetExtract"})
final class NetInformation {
  private NetInformation() {}

  @Form
  static Expr report(Expr net, Frame frame) {
    return NetFault.guard(frame, () -> ask(net, frame));
  }

  @Form
  static Expr property(Expr net, Expr property, Frame frame) {
    return NetFault.guard(frame, () -> ask(net, frame, property));
  }

  private static Expr ask(Expr net, Frame frame, Expr... property) {
    if (net instanceof Normal list && Lists.isList(list)) {
      var answers = new ArrayList<Expr>();
      list.args().forEach(one -> answers.add(ask(one, frame, property)));
      return Lists.of(answers);
    }
    if (!(net instanceof Net known)) {
      throw new NetFault(NetMessages.NOT_NET.by("NetInformation"), net);
    }
    return property.length == 0 ? Report.of(known) : Properties.read(known, property[0], frame);
  }
}
