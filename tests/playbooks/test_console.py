"""Deep links into the consoles."""

import pytest

from app.model import Target
from app.playbooks.console import console_page

VM = "/subscriptions/1/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/vm"


@pytest.mark.parametrize(
    ("cloud", "instance", "region", "page"),
    [
        ("tencent", "ins-4f2k", "ap-seoul", "https://console.cloud.tencent.com/cvm/instance/detail?rid=18&id=ins-4f2k"),
        ("tencent", "ins-4f2k", "moon", "https://console.cloud.tencent.com/cvm/instance/detail?id=ins-4f2k"),
        ("alibaba", "i-bp1", "cn-hangzhou", "https://ecs.console.aliyun.com/server/i-bp1/detail?regionId=cn-hangzhou"),
        ("alibaba", "i-bp1?x=<y>", "", "https://ecs.console.aliyun.com/server/i-bp1%3Fx%3D%3Cy%3E/detail"),
        ("azure", VM, "", f"https://portal.azure.com/#@/resource{VM}/overview"),
        ("azure", "vm", "", ""),
        ("rackspace", "x", "", ""),
        ("tencent", "", "ap-seoul", ""),
    ],
)
def test_console_page(cloud: str, instance: str, region: str, page: str) -> None:
    assert console_page(Target("s", cloud=cloud, instance=instance, region=region)) == page
