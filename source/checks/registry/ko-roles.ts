/** The role that lets an identity pull. */
export const pullRoleWords = {
	showRoleMode:
		'이 레지스트리에서 어떤 역할이 유효한지 확인하세요. 출력이 AbacRepositoryPermissions이면 다음 두 방법 중 두 번째를 쓰세요. 아무것도 출력되지 않으면 ABAC를 쓰지 않는 레지스트리이거나, az가 오래되어 알려 주지 못하는 것입니다.',
	assignAcrPull: '이 ID에 AcrPull 역할을 부여하세요(레지스트리 소유자가 할 수 있습니다).',
	assignRepositoryReader:
		'리포지토리 권한(ABAC)을 쓰는 레지스트리에서는 Container Registry Repository Reader 역할이 필요합니다. AcrPull과 Owner는 통하지 않습니다.',
	waitForRole: '방금 역할을 부여했다면 10분쯤 기다렸다가 다시 시도하세요.',
};
