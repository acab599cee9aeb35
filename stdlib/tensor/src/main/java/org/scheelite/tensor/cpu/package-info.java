/// Kernels on the processor: matrix products by OpenBLAS or by Java, and the worker threads.
@NullMarked
package org.scheelite.tensor.cpu;

import org.jspecify.annotations.NullMarked;
