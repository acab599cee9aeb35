package org.scheelite.net.train.data;

import org.jspecify.annotations.Nullable;
import org.scheelite.net.shape.Encoder;
import org.scheelite.net.shape.PortType;

/// A place where data enters the training graph.
///
/// @param key where the values stand in the data
/// @param input the name of the graph input
/// @param type what the plain values are
/// @param encoder what turns examples into plain values, if anything does
public record DataPort(String key, String input, PortType type, @Nullable Encoder encoder) {}
