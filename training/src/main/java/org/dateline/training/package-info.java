/**
 * Rebuilds the language model. Treebanks and raw news enter, a model file for the module {@code models} leaves;
 * {@link org.dateline.training.Train} is the one way through. Networks are trained in plain Java: some thousand lines of matrix
 * products that run in vector instructions and give the same bytes on every machine and with any number of threads.
 *
 * <p>Hints: {@link org.dateline.training.Pass} is the network, forward and backward; {@link org.dateline.training.Parameter} is one
 * matrix of it with its optimiser; {@link org.dateline.training.Silver} is where the teacher hands over to the student.
 */
@NullMarked
package org.dateline.training;

import org.jspecify.annotations.NullMarked;
