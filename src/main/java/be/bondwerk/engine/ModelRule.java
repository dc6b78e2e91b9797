package be.bondwerk.engine;

import java.util.List;

/** One rule that the models and forms of a family obey; every module may add its own as beans. */
public interface ModelRule {

    /** Returns every fault found in the family's files, in reading order; empty when all is well. */
    List<ModelFault> check(FamilyFiles family);
}
