/// The tensor engine: a graph of primitive operations, its gradients, and shapes.
@NullMarked
package org.scheelite.tensor;

import org.jspecify.annotations.NullMarked;
