// saldo-service: the central desk for consoles, the vendor's store and customers.
#include "app/service/program.h"

int main(int argc, char **argv)
{
    saldo::service::Clock clock;
    return saldo::service::runProgram(argc, argv, clock);
}
