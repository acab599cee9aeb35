/// The tensor engine: a graph of primitive operations, its gradients, and shapes.
///
/// Shapes are those of one example; the size of the batch is known when a plan runs. A graph
/// becomes a [plan][org.scheelite.tensor.plan.Plan], a plan gets a runner, and a runner runs as
/// often as one likes:
///
/// ```java
/// Graph g = new Graph();
/// Node x = g.input("x", Shape.of(2));
/// Node t = g.input("t", Shape.of(1));
/// Node w = g.parameter("w", Shape.of(1, 2));
/// Node b = g.parameter("b", Shape.of(1));
/// Node y = g.linear(x, w, b);
/// Node error = g.sub(y, t);
/// Trainer.attach(g, g.mul(error, error), new Adam(), List.of(new Learnable(w), new Learnable(b)));
/// Parameters weights = new Parameters(Precision.REAL32);
/// Trainer trainer = Trainer.of(g, new Adam(), Precision.REAL32, workers, weights);
/// trainer.runner().feed("x", points);
/// trainer.runner().feed("t", targets);
/// trainer.start(examples, 0.01); // here the next batch may be prepared in other arrays
/// trainer.await();
/// ```
@NullMarked
package org.scheelite.tensor;

import org.jspecify.annotations.NullMarked;
