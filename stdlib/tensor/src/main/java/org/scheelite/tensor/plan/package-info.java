/// Plans: how the nodes of a graph are carried out, and the machines that run them.
@NullMarked
package org.scheelite.tensor.plan;

import org.jspecify.annotations.NullMarked;
